package dev.userbot.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;

/** A command's own options in full, and the names of those that all commands take. */
final class OptionList implements IHelpSectionRenderer {
    @Override
    public String render(Help help) {
        var options = help.commandSpec().options();
        var own = options.stream().filter(option -> !option.inherited()).toList();
        var layout = help.createDefaultLayout();
        layout.addOptions(own, help.createDefaultParamLabelRenderer());
        if (own.size() == options.size()) {
            return layout.toString();
        }
        var shared = options.stream()
                .filter(OptionSpec::inherited)
                .map(OptionSpec::longestName)
                .collect(Collectors.joining(" "));
        return layout + "%nOptions of every command (userbot --help explains them):%n".formatted() + "  "
                + wrapped(shared);
    }

    private static String wrapped(String words) {
        return words.replaceAll("(.{1,74})( |$)", "$1%n  ".formatted()).stripTrailing() + System.lineSeparator();
    }
}
