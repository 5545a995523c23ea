package dev.userbot.archive;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns SQLite's result codes (sqlite.org/rescode.html) into what the user can do about them. */
final class SqlFailure {
    /** The low byte of an extended code is its primary code. */
    private static final int PRIMARY_CODE = 0xFF;

    private SqlFailure() {}

    static UserbotException of(Path file, SQLException cause) {
        return new UserbotException(Failure.UNEXPECTED, advice(file, primaryCode(cause), cause), cause);
    }

    private static int primaryCode(SQLException cause) {
        var code = cause instanceof SQLiteException sqlite ? sqlite.getResultCode().code : cause.getErrorCode();
        return code & PRIMARY_CODE;
    }

    private static String advice(Path file, int code, SQLException cause) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return "The disk is full: cannot write " + file
                    + ". Nothing stored before is lost: free some space and run the same command again.";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return "Cannot write the archive " + file + ". Make the file and its folder writable, and run again.";
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return file + " is damaged or is not an archive of userbot."
                    + " Move it away and run again: a new archive is fetched from Telegram.";
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "Another program is using the archive " + file + ". Close it and run again.";
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "Reading or writing " + file + " failed (" + cause.getMessage()
                    + "). Check the disk and run the same command again.";
        }
        return "The archive " + file + " failed: " + cause.getMessage();
    }
}
