package dev.userbot.sandbox.services;

/** One of the clients that an account is logged in with; what it does it learns from the answer, the others by a push. */
record Device(Viewer viewer, long keyId) {}
