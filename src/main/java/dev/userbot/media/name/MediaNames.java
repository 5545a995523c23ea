package dev.userbot.media.name;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names files so that no two get the same. The first gets the plain name, each other one the id of its message before the
 * extension, like {@code report (123).pdf}, and if that is taken as well a number: {@code report (123-2).pdf}.
 */
public final class MediaNames {
    /** As many chats can share a folder, each with a message of the same number. */
    private static final int MOST_ATTEMPTS = 99_999;

    private final NameTemplate template;
    private final Optional<Grouping> grouping;
    private final ZoneId zone;

    /**
     * Puts the parts together.
     *
     * @param zone of the dates in names
     */
    public MediaNames(NameTemplate template, Optional<Grouping> grouping, ZoneId zone) {
        this.template = template;
        this.grouping = grouping;
        this.zone = zone;
    }

    /** Whether anything of a name depends on {@link FileFacts#sender}. */
    public boolean showSender() {
        return template.uses(TemplateVariable.SENDER)
                || grouping.filter(Grouping.SENDER::equals).isPresent();
    }

    /** Whether anything of a name depends on {@link FileFacts#caption}. */
    public boolean showCaption() {
        return template.uses(TemplateVariable.CAPTION);
    }

    /**
     * Names for a file in the order in which they are to be tried: the plain one first. Each is another file's name only
     * if that one was named so before, or is not ours.
     */
    public Stream<MediaName> candidates(FileFacts facts) {
        var folder = grouping.flatMap(by -> by.folder(facts, zone));
        return distinctions(facts).map(text -> new MediaName(folder, template.name(facts, zone, text)));
    }

    /**
     * Gives names to files that have none yet; those that have keep them. Among the files of one call the oldest message
     * gets the plain name, whatever their order. Between calls whoever comes first keeps it, so names are the same in every
     * run as long as the claims are remembered.
     *
     * @return a name for each file, in the order of the keys
     */
    public Map<FileKey, MediaName> claim(Collection<FileFacts> files, NameClaims claims) {
        var names = new TreeMap<FileKey, MediaName>();
        files.stream()
                .sorted(Comparator.comparing(FileFacts::key))
                .forEach(facts -> names.put(facts.key(), claim(facts, claims)));
        return names;
    }

    private MediaName claim(FileFacts facts, NameClaims claims) {
        return candidates(facts)
                .filter(name -> claims.claim(name.key(), facts.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no name is left for message " + facts.messageId()));
    }

    private Stream<String> distinctions(FileFacts facts) {
        var numbers = IntStream.rangeClosed(2, MOST_ATTEMPTS);
        if (template.uses(TemplateVariable.ID)) {
            return Stream.concat(Stream.of(""), numbers.mapToObj(number -> " (" + number + ")"));
        }
        var id = Integer.toString(facts.messageId());
        return Stream.concat(
                List.of("", " (" + id + ")").stream(), numbers.mapToObj(number -> " (" + id + "-" + number + ")"));
    }
}
