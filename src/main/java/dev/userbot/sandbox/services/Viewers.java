package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.Caller;
import dev.userbot.sandbox.world.World;

/** From the key of a request to the account that is logged in under it. */
final class Viewers {
    private final World world;
    private final Logins logins;

    Viewers(World world, Logins logins) {
        this.world = world;
        this.logins = logins;
    }

    Viewer of(Caller caller) {
        long userId = logins.userOf(caller.keyId()).orElseThrow(() -> new RpcError(401, "AUTH_KEY_UNREGISTERED"));
        return of(userId);
    }

    Device device(Caller caller) {
        return new Device(of(caller), caller.keyId());
    }

    Viewer of(long userId) {
        return world.accounts().stream()
                .filter(account -> account.userId() == userId)
                .findFirst()
                .map(account -> new Viewer(world, account))
                .orElseThrow(() -> new RpcError(401, "USER_DEACTIVATED"));
    }
}
