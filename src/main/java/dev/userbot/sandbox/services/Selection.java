package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The messages of a history that fulfil a condition, as they are now. */
final class Selection implements History {
    private final History history;
    private final int[] indexes;

    private Selection(History history, int[] indexes) {
        this.history = history;
        this.indexes = indexes;
    }

    static Selection of(History history, Predicate<TlObject> condition) {
        return new Selection(
                history,
                IntStream.range(0, history.size())
                        .filter(index -> condition.test(history.at(index)))
                        .toArray());
    }

    @Override
    public int size() {
        return indexes.length;
    }

    @Override
    public int idAt(int index) {
        return history.idAt(indexes[index]);
    }

    @Override
    public TlObject at(int index) {
        return history.at(indexes[index]);
    }
}
