package dev.userbot.export.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.Photo;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.TdObject;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.Unknown;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Values of TDLib's records, made from their components: sooner or later everything that a message can hold. The same
 * seed gives the same values.
 */
final class Specimens {
    private static final long MESSAGE_ID = 5L << 20;
    private static final int DEEPEST = 7;
    private static final List<String> TEXTS = List.of("", "word", "привет 👋", "\"quoted\"\n\tand indented");
    private static final List<Long> PEERS = List.of(42L, -77L, -1_000_000_000_123L);
    private static final List<Long> NUMBERS = List.of(0L, 1L, 3L, 1_700_000_000L, 9_007_199_254_740_993L);
    private static final List<String> KINDS_OF_PAGES =
            List.of("linkPreviewTypeArticle", "linkPreviewTypeVideo", "pollMediaPhoto", "keyboardButtonTypeText");

    private final Random random;
    private int depth;

    Specimens(long seed) {
        this.random = new Random(seed);
    }

    /** A message that the server knows, with content of this class. */
    Message message(Class<? extends MessageContent> contentType) {
        var components = Message.class.getRecordComponents();
        return create(
                Message.class,
                Arrays.stream(components)
                        .map(component -> switch (component.getName()) {
                            case "id" -> MESSAGE_ID;
                            case "date" -> 1_700_000_000;
                            case "editDate" -> random.nextBoolean() ? 1_700_000_060 : 0;
                            case "chatId" -> -1_000_000_000_123L;
                            case "sendingState", "schedulingState" -> Optional.empty();
                            case "content" -> of(contentType);
                            default -> value(component);
                        })
                        .toArray());
    }

    /** Any format of a text. */
    TextEntityType format() {
        return of(TextEntityType.class);
    }

    <T> T of(Class<T> type) {
        depth++;
        try {
            return type.cast(make(type));
        } finally {
            depth--;
        }
    }

    private Object make(Class<?> type) {
        if (type == FormattedText.class) {
            return formattedText();
        }
        if (type == ObjectNode.class) {
            return page();
        }
        if (Unknown.class.isAssignableFrom(type)) {
            var family = type.getSimpleName().replaceFirst("^Unknown", "");
            var name = Character.toLowerCase(family.charAt(0)) + family.substring(1) + "OfTomorrow";
            return create(type, TdJson.parse("{}").put("@type", name).put("surprise", "for the program"));
        }
        if (type.isSealed()) {
            return of(one(List.of(type.getPermittedSubclasses())));
        }
        return create(
                type, Arrays.stream(type.getRecordComponents()).map(this::value).toArray());
    }

    private Object value(RecordComponent component) {
        var type = component.getGenericType();
        var name = component.getName();
        if (type == long.class && name.endsWith("hatId")) {
            return one(PEERS);
        }
        if (type == long.class && name.endsWith("UserId")) {
            return random.nextBoolean() || !name.startsWith("via") ? 42L : 0L;
        }
        if (type == long.class && name.endsWith("essageId")) {
            return random.nextBoolean() ? MESSAGE_ID : 0L;
        }
        return name.endsWith("UserIds") || name.endsWith("ChatIds") ? List.of(42L, 43L) : value(type);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return severalOf(generic);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class || type == Integer.class) {
            return (int) (long) one(NUMBERS.subList(0, 4));
        } else if (type == long.class || type == Long.class) {
            return one(NUMBERS);
        } else if (type == double.class) {
            return random.nextDouble() * 90;
        } else if (type == String.class) {
            return one(TEXTS);
        }
        return of((Class<?>) type);
    }

    private Object severalOf(ParameterizedType generic) {
        var item = generic.getActualTypeArguments()[0];
        boolean isLeaf = depth > DEEPEST;
        if (generic.getRawType() == Optional.class) {
            return isLeaf || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(item));
        }
        return IntStream.range(0, isLeaf ? 0 : random.nextInt(3))
                .mapToObj(index -> value(item))
                .toList();
    }

    private FormattedText formattedText() {
        var text = one(TEXTS);
        var entities = new ArrayList<TextEntity>();
        for (int i = random.nextInt(3); i > 0 && !text.isEmpty(); i--) {
            entities.add(new TextEntity(random.nextInt(text.length()), 1 + random.nextInt(text.length()), format()));
        }
        return new FormattedText(text, entities);
    }

    private ObjectNode page() {
        var page = TdJson.parse("{}").put("@type", one(KINDS_OF_PAGES)).put("is_bot", true);
        if (depth < DEEPEST) {
            page.set("photo", TdJson.tree((TdObject) of(Photo.class)));
        }
        return page;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> T create(Class<T> record, Object... values) {
        try {
            var types = Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return record.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + record.getSimpleName(), e);
        }
    }
}
