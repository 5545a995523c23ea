package dev.userbot.listen.rules.act;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Lets one thread at a time send to a chat: what is on its way must be written down before anybody looks at what came. */
final class ChatLocks {
    /** Two chats that share a lock wait for each other now and then, no more. */
    private static final int LOCKS = 64;

    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

    /** Work that a lock is held for. */
    interface Work<T> {
        T run() throws InterruptedException;
    }

    <T> T with(long chatId, Work<T> work) throws InterruptedException {
        var lock = locks.get(Math.floorMod(Long.hashCode(chatId), LOCKS));
        lock.lockInterruptibly();
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }
}
