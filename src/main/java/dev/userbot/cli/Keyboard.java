package dev.userbot.cli;

import dev.userbot.listen.control.CommandInput;

/** Where typed answers come from, for the commands of this package. */
public interface Keyboard extends CommandInput {}
