package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.function.Supplier;

/**
 * A message that somebody wants to send.
 *
 * @param randomId by which their client knows it
 * @param message made when it turns out that it was not sent before; lacks its id, its chat and its date
 */
record Draft(long randomId, Supplier<TlObject> message) {}
