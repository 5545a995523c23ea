package dev.userbot.archive;

/**
 * A word of a text.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param plain in the form in which words are compared: folded, without accents
 * @param stem what its forms have in common
 */
record Word(int start, int end, String plain, String stem) {}
