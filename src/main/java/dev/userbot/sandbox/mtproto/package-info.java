/**
 * The MTProto server on loopback: SOCKS5 front, obfuscated transport, key exchange, encrypted sessions, updates pushed. Knows nothing of what the methods mean.
 */
package dev.userbot.sandbox.mtproto;
