package dev.userbot.export.html;

import gg.jte.Content;

/** A topic of a forum on the one page that holds all of them. */
record SectionView(String id, String title, Content body) {}
