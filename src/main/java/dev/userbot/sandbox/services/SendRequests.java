package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** {@code messages.sendMessage}, {@code messages.sendMedia}, {@code messages.sendMultiMedia}: from requests to drafts. */
final class SendRequests {
    private final SendService service;
    private final MediaIntake media;
    private final RandomGenerator random;

    SendRequests(SendService service, MediaIntake media, RandomGenerator random) {
        this.service = service;
        this.media = media;
        this.random = random;
    }

    void register(Methods methods) {
        methods.device("messages.sendMessage", this::sendMessage)
                .device("messages.sendMedia", this::sendMedia)
                .device("messages.sendMultiMedia", this::sendMultiMedia)
                .device("messages.uploadMedia", this::uploadMedia);
    }

    private TlObject sendMessage(Device device, TlObject request) {
        var viewer = device.viewer();
        var peer = viewer.requiredPeer(request, "peer");
        var draft = new Draft(
                request.longValue("random_id"), () -> worded(viewer, Composer.empty(viewer, peer, request), request));
        return service.send(device, peer, request, List.of(draft));
    }

    private TlObject sendMedia(Device device, TlObject request) {
        var viewer = device.viewer();
        var peer = viewer.requiredPeer(request, "peer");
        var draft = new Draft(
                request.longValue("random_id"),
                () -> worded(viewer, Composer.empty(viewer, peer, request), request)
                        .with("media", media(viewer, request)));
        return service.send(device, peer, request, List.of(draft));
    }

    private TlObject sendMultiMedia(Device device, TlObject request) {
        var viewer = device.viewer();
        var peer = viewer.requiredPeer(request, "peer");
        long group = random.nextLong(1, Long.MAX_VALUE);
        var drafts = request.objects("multi_media").stream()
                .map(single ->
                        new Draft(single.longValue("random_id"), () -> part(viewer, peer, request, single, group)))
                .toList();
        return service.send(device, peer, request, drafts);
    }

    private TlObject part(Viewer viewer, PeerId peer, TlObject request, TlObject single, long group) {
        return worded(viewer, Composer.empty(viewer, peer, request), single)
                .with("media", media(viewer, single))
                .with("grouped_id", group);
    }

    private TlObject uploadMedia(Device device, TlObject request) {
        return media(device.viewer(), request).orElseThrow(() -> RpcError.badRequest("MEDIA_INVALID"));
    }

    private Optional<TlObject> media(Viewer viewer, TlObject request) {
        return media.of(viewer, request.object("media").orElseThrow(() -> RpcError.badRequest("MEDIA_EMPTY")));
    }

    private static TlObject worded(Viewer viewer, TlObject message, TlObject request) {
        return Composer.worded(viewer, message, request.string("message"), request.objects("entities"));
    }
}
