package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.Caller;
import dev.userbot.sandbox.tl.TlObject;

/** One request, unwrapped. */
record Call(Caller caller, TlObject request) {}
