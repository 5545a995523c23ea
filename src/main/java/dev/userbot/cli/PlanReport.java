package dev.userbot.cli;

import dev.userbot.send.PlannedSend;
import dev.userbot.send.SendPlan;
import dev.userbot.send.content.OutgoingPart;
import java.io.PrintWriter;

/** What would be sent, for people. */
record PlanReport(SendPlan plan) {
    void print(PrintWriter out) {
        plan.sends().forEach(send -> print(send, out));
        out.println("%d of %d would get something now; nothing was sent."
                .formatted(plan.toSend(), plan.sends().size()));
    }

    private void print(PlannedSend send, PrintWriter out) {
        var recipient = send.recipient();
        out.println("To %s (%s), %s"
                .formatted(
                        PlainText.title(recipient.title()),
                        recipient
                                .username()
                                .map(name -> "@" + PlainText.of(name))
                                .orElse("id " + recipient.chatId()),
                        standing(send)));
        send.message().parts().forEach(part -> print(part, out));
    }

    private String standing(PlannedSend send) {
        return switch (send.standing()) {
            case TO_SEND -> when(send);
            case IN_FLIGHT -> "being sent already: an earlier run asked for it";
            case SENT_BEFORE -> "sent before: gets nothing";
            case UNKNOWN -> "unknown whether an earlier run sent it: gets nothing";
            case REFUSED -> "cannot be sent: " + PlainText.of(send.refusal().orElse(""));
        };
    }

    private String when(PlannedSend send) {
        if (send.waitsForOnline()) {
            return "when online:";
        }
        return plan.when(send).map(moment -> "at " + moment.shown() + ":").orElse("at once:");
    }

    private static void print(OutgoingPart part, PrintWriter out) {
        for (var content : part.contents()) {
            var shown = ShownContent.of(content);
            shown.file().ifPresent(file -> out.println("  [" + shown.kind() + "] " + PlainText.of(file)));
            shown.text().text().lines().forEach(line -> out.println("  | " + PlainText.of(line)));
        }
    }
}
