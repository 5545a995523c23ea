package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** {@code help.*}: the configuration that every client asks for first. */
final class HelpService {
    private static final int CONFIG_SECONDS = 3600;
    private static final List<String> LIMITS = List.of(
            "chat_size_max",
            "megagroup_size_max",
            "forwarded_count_max",
            "online_update_period_ms",
            "offline_blur_timeout_ms",
            "offline_idle_timeout_ms",
            "online_cloud_timeout_ms",
            "notify_cloud_delay_ms",
            "notify_default_delay_ms",
            "push_chat_period_ms",
            "push_chat_limit",
            "edit_time_limit",
            "revoke_time_limit",
            "revoke_pm_time_limit",
            "rating_e_decay",
            "stickers_recent_limit",
            "channels_read_media_period",
            "call_receive_timeout_ms",
            "call_ring_timeout_ms",
            "call_connect_timeout_ms",
            "call_packet_timeout_ms");

    private final Clock clock;
    private final int port;

    HelpService(Clock clock, int port) {
        this.clock = clock;
        this.port = port;
    }

    void register(Methods methods) {
        methods.open("help.getConfig", call -> config(call.caller().dcId()))
                .open(
                        "help.getNearestDc",
                        call -> TlObject.of(
                                "nearestDc",
                                "country",
                                "AA",
                                "this_dc",
                                call.caller().dcId(),
                                "nearest_dc",
                                call.caller().dcId()))
                .always(
                        "help.getAppConfig",
                        TlObject.of(
                                "help.appConfig", "hash", 1, "config", TlObject.of("jsonObject", "value", List.of())));
    }

    /** {@code this_dc} must be what the client believes, or TDLib asks again for ever. */
    private TlObject config(int thisDc) {
        int now = (int) clock.instant().getEpochSecond();
        var config = TlObject.of(
                "config",
                "date",
                now,
                "expires",
                now + CONFIG_SECONDS,
                "test_mode",
                true,
                "this_dc",
                thisDc,
                "dc_options",
                IntStream.rangeClosed(1, 3).mapToObj(this::dcOption).toList(),
                "dc_txt_domain_name",
                "",
                "me_url_prefix",
                "https://t.me/",
                "caption_length_max",
                1024,
                "message_length_max",
                4096,
                "webfile_dc_id",
                2);
        for (var limit : LIMITS) {
            config = config.with(limit, 100_000);
        }
        return config;
    }

    private TlObject dcOption(int id) {
        return TlObject.of("dcOption", "static", true, "id", id, "ip_address", "127.0.0.1", "port", port);
    }
}
