package dev.userbot.td.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** TDLib class {@code richMessage}. The blocks are kept as TDLib wrote them: a whole document language of its own. */
public record RichMessage(List<ObjectNode> blocks, boolean isRtl, boolean isFull) implements TdObject {}
