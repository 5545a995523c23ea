package dev.userbot.stats;

import static dev.userbot.stats.PageWriter.with;

import dev.userbot.stats.ChatNumbers.MonthCount;
import dev.userbot.stats.ChatNumbers.WeekHours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Draws plots as SVG; what a bar or cell stands for is told when the pointer rests on it. */
final class Plots {
    private static final int WIDTH = 720;
    private static final int BARS_HEIGHT = 200;
    private static final int LEFT = 44;
    private static final int TOP = 14;
    private static final int LABEL_LINE = 16;
    private static final int CELL_HEIGHT = 22;
    private static final int HOURS = 24;
    private static final int HOURS_BETWEEN_LABELS = 3;
    private static final int MOST_LABELS = 12;

    /** What is not zero must be seen. */
    private static final double FAINTEST = 0.12;

    private final PageWriter page;

    Plots(PageWriter page) {
        this.page = page;
    }

    void months(List<MonthCount> months) throws XMLStreamException {
        long most = months.stream().mapToLong(MonthCount::messages).max().orElse(0);
        double step = (double) (WIDTH - LEFT) / Math.max(1, months.size());
        int labelEvery = (months.size() + MOST_LABELS - 1) / MOST_LABELS;
        svg(BARS_HEIGHT + TOP + LABEL_LINE, "Messages per month", () -> {
            axis(TOP, Numbers.grouped(most));
            axis(TOP + BARS_HEIGHT, "0");
            for (int i = 0; i < months.size(); i++) {
                var month = months.get(i);
                double height = most == 0 ? 0 : (double) BARS_HEIGHT * month.messages() / most;
                double x = LEFT + i * step;
                bar(
                        x,
                        TOP + BARS_HEIGHT - height,
                        Math.max(0.5, step * 0.85),
                        height,
                        Map.of(),
                        "%s: %s".formatted(month.month(), Numbers.messages(month.messages())));
                if (i % labelEvery == 0) {
                    page.element(
                            "text",
                            with("x", decimal(x), "y", decimal(TOP + BARS_HEIGHT + LABEL_LINE - 3)),
                            month.month().toString());
                }
            }
        });
    }

    void weekHours(WeekHours hours) throws XMLStreamException {
        double step = (double) (WIDTH - LEFT) / HOURS;
        long busiest = hours.busiest();
        svg(DayOfWeek.values().length * CELL_HEIGHT + LABEL_LINE, "Messages by hour of the week", () -> {
            for (var day : DayOfWeek.values()) {
                double y = (day.getValue() - 1.0) * CELL_HEIGHT;
                var name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                page.element("text", with("x", "0", "y", decimal(y + CELL_HEIGHT * 0.7)), name);
                for (int hour = 0; hour < HOURS; hour++) {
                    cell(hours.at(day, hour), busiest, LEFT + hour * step, y, step, "%s %02d:00".formatted(name, hour));
                }
            }
            for (int hour = 0; hour < HOURS; hour += HOURS_BETWEEN_LABELS) {
                page.element(
                        "text",
                        with(
                                "x",
                                decimal(LEFT + hour * step),
                                "y",
                                decimal(DayOfWeek.values().length * CELL_HEIGHT + LABEL_LINE - 3.0)),
                        "%02d:00".formatted(hour));
            }
        });
    }

    private void cell(long messages, long busiest, double x, double y, double width, String when)
            throws XMLStreamException {
        double opacity = messages == 0 ? 0.04 : FAINTEST + (1 - FAINTEST) * messages / busiest;
        page.element(
                "rect",
                with(
                        "class", "cell",
                        "x", decimal(x),
                        "y", decimal(y),
                        "width", decimal(width),
                        "height", decimal(CELL_HEIGHT),
                        "rx", "3",
                        "fill-opacity", decimal(opacity)),
                () -> page.element("title", when + ": " + Numbers.messages(messages)));
    }

    /** A bar that shows which part of the most a number is. */
    void share(long number, long most) throws XMLStreamException {
        page.element(
                "svg",
                with("viewBox", "0 0 100 10", "preserveAspectRatio", "none", "height", "10", "aria-hidden", "true"),
                () -> bar(0, 0, most == 0 ? 0 : 100.0 * number / most, 10, with("rx", "2"), Numbers.grouped(number)));
    }

    private void svg(int height, String label, PageWriter.Content content) throws XMLStreamException {
        page.element(
                "svg", with("viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", label), content);
    }

    private void axis(int y, String label) throws XMLStreamException {
        page.element(
                "line",
                with(
                        "class", "axis",
                        "x1", decimal(LEFT),
                        "x2", decimal(WIDTH),
                        "y1", decimal(y),
                        "y2", decimal(y)),
                "");
        page.element("text", with("x", decimal(LEFT - 4.0), "y", decimal(y + 4.0), "text-anchor", "end"), label);
    }

    private void bar(double x, double y, double width, double height, Map<String, String> more, String title)
            throws XMLStreamException {
        var attributes = with(
                "class", "bar",
                "x", decimal(x),
                "y", decimal(y),
                "width", decimal(width),
                "height", decimal(height));
        attributes.putAll(more);
        page.element("rect", attributes, () -> page.element("title", title));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
