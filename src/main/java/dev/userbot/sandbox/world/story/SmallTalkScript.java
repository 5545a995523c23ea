package dev.userbot.sandbox.world.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scenes of {@code smalltalk.txt}, whose head explains how they are written.
 *
 * @param scenes in the order of the file
 */
record SmallTalkScript(List<Scene> scenes) {
    private static final String FILE = "smalltalk.txt";
    private static final Pattern SLOT = Pattern.compile("([a-z]+): (.+)");
    private static final Pattern CUE = Pattern.compile("([A-Z])(>{0,2})(\\??): (.+?)(?: ~(\\S+))?");

    /**
     * A conversation to be played.
     *
     * @param slots the values of each word in braces
     */
    record Scene(String title, Map<String, List<String>> slots, List<Cue> cues) {}

    /**
     * One thing to be said.
     *
     * @param part who says it; {@link #LATER} when nobody does and time passes
     * @param answers 0: nothing, 1: the cue before, 2: the first cue
     * @param reaction an emoji of the others, or empty
     */
    record Cue(char part, int answers, boolean optional, String words, String reaction) {
        static final char LATER = '…';

        boolean isPause() {
            return part == LATER;
        }
    }

    static SmallTalkScript load() {
        try (var file = SmallTalkScript.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from this build");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SmallTalkScript parse(String text) {
        var scenes = new ArrayList<Scene>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("# ")) {
                scenes.add(new Scene(line.substring(2), new LinkedHashMap<>(), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                read(line, scenes.get(scenes.size() - 1));
            }
        }
        return new SmallTalkScript(List.copyOf(scenes));
    }

    private static void read(String line, Scene scene) {
        Matcher slot = SLOT.matcher(line);
        Matcher cue = CUE.matcher(line);
        if (line.equals("(later)")) {
            scene.cues().add(new Cue(Cue.LATER, 0, false, "", ""));
        } else if (slot.matches()) {
            scene.slots().put(slot.group(1), List.of(slot.group(2).split(" \\| ")));
        } else if (cue.matches()) {
            var reaction = cue.group(5) == null ? "" : cue.group(5);
            scene.cues()
                    .add(new Cue(
                            cue.group(1).charAt(0),
                            cue.group(2).length(),
                            !cue.group(3).isEmpty(),
                            cue.group(4),
                            reaction));
        } else {
            throw new IllegalArgumentException("In the scene “" + scene.title() + "” this is no cue: " + line);
        }
    }
}
