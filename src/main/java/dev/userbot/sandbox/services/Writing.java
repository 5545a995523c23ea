package dev.userbot.sandbox.services;

import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** Everything by which clients change the world, put together. */
final class Writing {
    private final World world;
    private final Viewers viewers;
    private final UpdateLog log;
    private final Acts acts;
    private final SentMessages sent = new SentMessages();
    private final Copies copies = new Copies();
    private final Schedule schedule;
    private final SendRules rules;
    private final Uploads uploads;
    private final Clock clock;

    Writing(World world, Viewers viewers, UpdateLog log, Path stateDir, Clock clock) throws IOException {
        this.world = world;
        this.viewers = viewers;
        this.log = log;
        this.clock = clock;
        acts = new Acts(world);
        schedule = new Schedule(world, new Post(world, copies), clock);
        rules = new SendRules(clock);
        uploads = new Uploads(world, stateDir);
    }

    void register(Methods methods, MessageAnswers answers, SecureRandom random) {
        var media = new MediaIntake(world, uploads, clock, random);
        var service = new SendService(acts, new Post(world, copies), schedule, rules, sent, log);
        new SendRequests(service, media, random).register(methods);
        new ForwardService(service, random).register(methods);
        new ScheduleService(acts, schedule, answers).register(methods);
        var changes = new MessageChanges(world, acts, copies);
        new EditService(acts, changes, schedule, media, log).register(methods);
        new ReactingService(changes, schedule).register(methods);
        new ReadingService(world, acts, copies, log).register(methods);
        new UploadService(uploads).register(methods);
        new ContactsService(acts, clock).register(methods);
    }

    /** What tells clients of changes. */
    ChangeFeed feed(Logins logins) {
        return new ChangeFeed(world, viewers, logins, log, acts, sent, copies);
    }

    SentMessages sent() {
        return sent;
    }

    SendRules rules() {
        return rules;
    }

    /** Takes in what the world heard of files. */
    void happened(WorldChange change) {
        if (change instanceof WorldChange.FileUploaded uploaded) {
            uploads.serve(uploaded.object());
        }
    }

    /** Lets everything go out whose time has come. */
    void fireDue() {
        world.accounts().forEach(account -> schedule.fire(viewers.of(account.userId())));
    }
}
