package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.TlObject;

/** Who sends a request: one session of one authorization key. */
public interface Caller {
    /** The permanent authorization key, which logins belong to; a bound temporary key counts as its permanent one. */
    long keyId();

    /** The data centre that the client believes it talks to, 1 to 3. */
    int dcId();

    /** Marks the session as one that updates are pushed to. */
    void receiveUpdates();

    /**
     * Makes the key of this session stand for a permanent one.
     *
     * @param request an {@code auth.bindTempAuthKey}
     * @return whether its encrypted part proves that the client owns both keys
     */
    boolean bindTemporaryKey(TlObject request);
}
