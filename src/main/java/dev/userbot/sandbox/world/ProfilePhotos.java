package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;

/** The short form in which users and chats carry their photo. */
final class ProfilePhotos {
    private ProfilePhotos() {}

    /** Makes a {@code userProfilePhoto} or {@code chatPhoto} of a {@code photo}. */
    static TlObject small(String constructor, TlObject photo) {
        var stripped = photo.objects("sizes").stream()
                .filter(size -> size.is("photoStrippedSize"))
                .findFirst()
                .map(size -> (Object) size.bytes("bytes"));
        return TlObject.of(
                constructor,
                "photo_id",
                photo.longValue("id"),
                "stripped_thumb",
                stripped,
                "dc_id",
                photo.intValue("dc_id"));
    }
}
