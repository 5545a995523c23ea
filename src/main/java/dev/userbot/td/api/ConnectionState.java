package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code ConnectionState}: one record for each class that we know, {@link UnknownConnectionState} for those of a newer TDLib. */
public sealed interface ConnectionState extends TdObject {
    /** TDLib class {@code connectionStateWaitingForNetwork}. */
    record ConnectionStateWaitingForNetwork() implements ConnectionState {}
    /** TDLib class {@code connectionStateConnectingToProxy}. */
    record ConnectionStateConnectingToProxy() implements ConnectionState {}
    /** TDLib class {@code connectionStateConnecting}. */
    record ConnectionStateConnecting() implements ConnectionState {}
    /** TDLib class {@code connectionStateUpdating}. */
    record ConnectionStateUpdating() implements ConnectionState {}
    /** TDLib class {@code connectionStateReady}. */
    record ConnectionStateReady() implements ConnectionState {}
    /** A class that this version of the program has no record for. */
    record UnknownConnectionState(ObjectNode json) implements ConnectionState, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownConnectionState {}
    }
}
