package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobStoreTest {
    private static final Instant NOW = Instant.ofEpochSecond(5_000);

    @TempDir
    Path folder;

    private Archive archive;
    private JobStore jobs;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
        jobs = archive.jobs();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Job add(String key) {
        return jobs.add(key, "export", "md --since 7d", -7, 11, NOW);
    }

    @Test
    void theSameCommandIsTakenOnce() {
        var first = add("a");
        assertThat(add("a")).isEqualTo(first);
        assertThat(add("b").number()).isGreaterThan(first.number());
        assertThat(jobs.open()).hasSize(2);
        assertThat(jobs.find(first.number())).hasValue(first);
    }

    @Test
    void whatWaitsOrRunsIsOpenAndWhatEndedIsNot() {
        var job = add("a");
        jobs.begin(job);
        jobs.begin(job);
        assertThat(jobs.open()).singleElement().satisfies(open -> {
            assertThat(open.state()).isEqualTo(Job.State.RUNNING);
            assertThat(open.attempts()).isEqualTo(2);
        });
        jobs.end(job, Job.State.STOPPED, NOW.plusSeconds(5));
        assertThat(jobs.open()).isEmpty();
        assertThat(jobs.find(job.number()).orElseThrow().ended()).hasValue(NOW.plusSeconds(5));
        // The command is not taken again.
        assertThat(add("a").state()).isEqualTo(Job.State.STOPPED);
    }

    @Test
    void whatEndedLongAgoIsForgotten() {
        var ended = add("a");
        var open = add("b");
        jobs.end(ended, Job.State.DONE, NOW);
        jobs.forgetBefore(NOW.plusSeconds(1));
        assertThat(jobs.find(ended.number())).isEmpty();
        assertThat(jobs.find(open.number())).isPresent();
    }
}
