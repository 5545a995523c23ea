package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.TdJson;
import java.util.Set;

/** TDLib's objects as the archive keeps them: all of their JSON. */
final class CompactJson {
    /** These belong to the answer that carried the object, not to the object. */
    private static final Set<String> OF_THE_ANSWER = Set.of("@extra", "@client_id");

    private CompactJson() {}

    static String of(ObjectNode object) {
        if (OF_THE_ANSWER.stream().noneMatch(object::has)) {
            return TdJson.text(object);
        }
        ObjectNode kept = object.objectNode();
        kept.setAll(object);
        return TdJson.text(kept.without(OF_THE_ANSWER));
    }
}
