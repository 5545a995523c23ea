package dev.userbot.archive;

import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules tell servers: waiting, delivered, or given up and kept. */
public final class WebhookStore {
    private static final String SELECT =
            "SELECT number, key, rule, event, url, secret_variable, body, since, attempts, reason FROM webhook";

    private final Database database;

    WebhookStore(Database database) {
        this.database = database;
    }

    /** Adds a delivery to those that wait, unless one with its key was ever added. */
    public void add(WebhookDelivery delivery) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO webhook (key, rule, event, url, secret_variable, body, state, since, attempts)"
                            + " VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, 0) ON CONFLICT (key) DO NOTHING")) {
                insert.setString(1, delivery.key());
                insert.setString(2, delivery.rule());
                insert.setString(3, delivery.event());
                insert.setString(4, delivery.url().toString());
                insert.setString(5, delivery.secretVariable().orElse(null));
                insert.setString(6, delivery.body());
                insert.setLong(7, delivery.since().getEpochSecond());
                insert.executeUpdate();
            }
        });
    }

    /** The rules with deliveries that wait. */
    public List<String> waitingRules() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT DISTINCT rule FROM webhook WHERE state = 'waiting'");
                    var row = query.executeQuery()) {
                var rules = new ArrayList<String>();
                while (row.next()) {
                    rules.add(row.getString(1));
                }
                return List.copyOf(rules);
            }
        });
    }

    /** The oldest delivery of a rule that waits. */
    public Optional<WebhookDelivery> next(String rule) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(
                    SELECT + " WHERE state = 'waiting' AND rule = ? ORDER BY number LIMIT 1")) {
                query.setString(1, rule);
                return deliveries(query).stream().findFirst();
            }
        });
    }

    /** How many deliveries wait. */
    public long waiting() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT COUNT(*) FROM webhook WHERE state = 'waiting'");
                    var row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    /** The server has taken it. Its key stays, so that it is not told again. */
    public void delivered(WebhookDelivery delivery) {
        update(delivery, "state = 'delivered', body = '', reason = NULL", Optional.empty());
    }

    /** The server has not taken it, and is told again later. */
    public void failed(WebhookDelivery delivery, String reason) {
        update(delivery, "attempts = attempts + 1, reason = ?2", Optional.of(reason));
    }

    /** The server has not taken it, and is not told again by itself. */
    public void givenUp(WebhookDelivery delivery, String reason) {
        update(delivery, "state = 'dead', attempts = attempts + 1, reason = ?2", Optional.of(reason));
    }

    private void update(WebhookDelivery delivery, String change, Optional<String> reason) {
        database.write(connection -> {
            try (var update = connection.prepareStatement("UPDATE webhook SET " + change + " WHERE number = ?1")) {
                update.setLong(1, delivery.number());
                if (reason.isPresent()) {
                    update.setString(2, reason.get());
                }
                update.executeUpdate();
            }
        });
    }

    /** Those that were given up, oldest first. */
    public List<WebhookDelivery> deadLetters() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(SELECT + " WHERE state = 'dead' ORDER BY number")) {
                return deliveries(query);
            }
        });
    }

    /**
     * Lets all that were given up wait again.
     *
     * @return how many these are
     */
    public int retryDeadLetters(Instant now) {
        return database.transact(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE webhook SET state = 'waiting', since = ?, attempts = 0 WHERE state = 'dead'")) {
                update.setLong(1, now.getEpochSecond());
                return update.executeUpdate();
            }
        });
    }

    /**
     * Forgets all that were given up.
     *
     * @return how many these are
     */
    public int forgetDeadLetters() {
        return database.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("DELETE FROM webhook WHERE state = 'dead'");
            }
        });
    }

    /** Forgets the keys of what was delivered, if they were added before a moment. */
    public void forgetDeliveredBefore(Instant moment) {
        database.write(connection -> {
            try (var delete =
                    connection.prepareStatement("DELETE FROM webhook WHERE state = 'delivered' AND since < ?")) {
                delete.setLong(1, moment.getEpochSecond());
                delete.executeUpdate();
            }
        });
    }

    private static List<WebhookDelivery> deliveries(PreparedStatement query) throws SQLException {
        var found = new ArrayList<WebhookDelivery>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                found.add(delivery(row));
            }
        }
        return List.copyOf(found);
    }

    private static WebhookDelivery delivery(ResultSet row) throws SQLException {
        return new WebhookDelivery(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                URI.create(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                row.getString(7),
                Instant.ofEpochSecond(row.getLong(8)),
                row.getInt(9),
                Optional.ofNullable(row.getString(10)));
    }
}
