package dev.userbot.session;

import dev.userbot.config.Secret;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Answers questions from a list and remembers what was asked and told. */
final class ScriptedPrompts implements LoginPrompts {
    final List<String> seen = new ArrayList<>();
    private final Deque<String> answers;

    ScriptedPrompts(String... answers) {
        this.answers = new ArrayDeque<>(Arrays.asList(answers));
    }

    @Override
    public Secret phoneNumber() {
        return answer("phone?");
    }

    @Override
    public CodeAnswer code(CodeQuestion question) {
        var answer = answer("code? " + question.sentTo());
        return answer.value().equals("resend") ? new Resend() : new Code(answer);
    }

    @Override
    public Secret password(String hint) {
        return answer("password? " + hint);
    }

    @Override
    public Secret emailAddress() {
        return answer("e-mail?");
    }

    @Override
    public Secret emailCode(String addressPattern) {
        return answer("e-mail code? " + addressPattern);
    }

    @Override
    public void showQrLink(String link) {
        seen.add("qr " + link);
    }

    @Override
    public void tell(String message) {
        seen.add(message);
    }

    private Secret answer(String question) {
        seen.add(question);
        return new Secret(answers.remove());
    }
}
