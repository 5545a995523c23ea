package dev.userbot.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.TdJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateReaderTest {
    private final ChatInbox inbox = new ChatInbox();
    private final ChatWork chat = mock();
    private final List<Boolean> connections = new ArrayList<>();
    private final List<ObjectNode> strays = new ArrayList<>();
    private final AtomicInteger ends = new AtomicInteger();
    private final UpdateReader reader =
            new UpdateReader(Map.of(7L, chat), connections::add, strays::add, ends::incrementAndGet);

    @BeforeEach
    void open() {
        when(chat.inbox()).thenReturn(inbox);
    }

    private boolean read(String update) {
        return reader.read(TdJson.parse(update));
    }

    @ParameterizedTest
    @ValueSource(strings = {"updateNewMessage", "updateMessageSendSucceeded"})
    void aMessageIsKeptAsItCame(String type) {
        assertThat(read("{\"@type\":\"%s\",\"message\":{\"id\":1048576,\"chat_id\":7,\"new\":[1]}}".formatted(type)))
                .isTrue();
        assertThat(inbox.take().messages()).singleElement().hasToString("{\"id\":1048576,\"chat_id\":7,\"new\":[1]}");
        verify(chat).wake();
    }

    @Test
    void otherChatsArePassedOver() {
        assertThat(read("{\"@type\":\"updateNewMessage\",\"message\":{\"id\":1048576,\"chat_id\":8}}"))
                .isFalse();
        assertThat(read("{\"@type\":\"updateUser\",\"user\":{\"id\":7}}")).isFalse();
        assertThat(inbox.isEmpty()).isTrue();
        verify(chat, never()).wake();
    }

    @ParameterizedTest
    @ValueSource(strings = {"updateMessageContent", "updateMessageEdited", "updateMessageInteractionInfo"})
    void aChangedMessageIsReadAgain(String type) {
        read("{\"@type\":\"%s\",\"chat_id\":7,\"message_id\":2097152}".formatted(type));
        assertThat(inbox.take().changed()).containsExactly(2_097_152L);
    }

    @Test
    void onlyWhatIsGoneForGoodIsDeleted() {
        var update = "{\"@type\":\"updateDeleteMessages\",\"chat_id\":7,\"message_ids\":[1048576],"
                + "\"is_permanent\":%s,\"from_cache\":%s}";
        read(update.formatted(false, true));
        read(update.formatted(true, true));
        read(update.formatted(false, false));
        assertThat(inbox.isEmpty()).isTrue();
        read(update.formatted(true, false));
        assertThat(inbox.take().deleted()).containsExactly(1_048_576L);
    }

    @Test
    void aForgottenLastMessageIsAGapAndANewOneIsNot() {
        read("{\"@type\":\"updateChatLastMessage\",\"chat_id\":7,\"last_message\":{\"id\":1048576}}");
        assertThat(inbox.take().hasGap()).isFalse();
        read("{\"@type\":\"updateChatLastMessage\",\"chat_id\":7}");
        assertThat(inbox.take().hasGap()).isTrue();
    }

    @Test
    void theConnectionAndTheEndOfTheSessionAreTold() {
        for (var state : List.of("Connecting", "Updating", "Ready", "WaitingForNetwork")) {
            read("{\"@type\":\"updateConnectionState\",\"state\":{\"@type\":\"connectionState%s\"}}".formatted(state));
        }
        assertThat(connections).containsExactly(false, true, true, false);
        for (var state : List.of("Ready", "LoggingOut")) {
            read("{\"@type\":\"updateAuthorizationState\",\"authorization_state\":{\"@type\":\"authorizationState%s\"}}"
                    .formatted(state));
        }
        assertThat(ends).hasValue(1);
    }
}
