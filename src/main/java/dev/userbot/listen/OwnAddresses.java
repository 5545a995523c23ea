package dev.userbot.listen;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.TreeSet;

/** The addresses of this computer in networks. */
final class OwnAddresses {
    private OwnAddresses() {}

    /** Those by which others reach it now; none if that cannot be told. */
    static Set<String> now() {
        var addresses = new TreeSet<String>();
        try {
            for (var network : NetworkInterface.networkInterfaces().toList()) {
                if (network.isUp() && !network.isLoopback()) {
                    network.inetAddresses()
                            .filter(address -> !address.isLinkLocalAddress())
                            .forEach(address -> addresses.add(address.getHostAddress()));
                }
            }
            return addresses;
        } catch (SocketException e) {
            // An interface went away while it was looked at: the next look tells.
            return Set.of();
        }
    }
}
