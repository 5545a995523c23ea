package dev.userbot.example;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** An example of a command of one's own: {@code .roll 2d6} rolls two dice with six faces. */
public final class RollCommand implements Command {
    private static final Pattern DICE = Pattern.compile("([1-9][0-9]?)d([1-9][0-9]{0,2})");

    private final RandomGenerator random = RandomGenerator.getDefault();

    @Override
    public String name() {
        return "roll";
    }

    @Override
    public String summary() {
        return "rolls dice";
    }

    @Override
    public String usage() {
        return "[NUMBER]d[FACES]";
    }

    @Override
    public FormattedText run(CommandCall call) {
        var dice = DICE.matcher(call.text());
        if (!dice.matches()) {
            throw new UserbotException(Failure.USAGE, "Which dice? For example: 2d6");
        }
        var faces = Integer.parseInt(dice.group(2));
        var sum = random.ints(Integer.parseInt(dice.group(1)), 1, faces + 1).sum();
        return FormattedText.plain("\ud83c\udfb2 " + sum);
    }
}
