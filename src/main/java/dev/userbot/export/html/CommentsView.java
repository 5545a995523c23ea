package dev.userbot.export.html;

import gg.jte.Content;

/** What was written under a post. */
record CommentsView(String summary, Content body) {}
