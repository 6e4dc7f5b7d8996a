package jp.madoguchi.virtual.reader;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.NativeLong;

/** What the C library knows of pseudo terminals (pty(7)); each call throws with the number of the error when it fails. */
interface TerminalCalls extends Library {
    int posix_openpt(int flags) throws LastErrorException;

    int grantpt(int terminal) throws LastErrorException;

    int unlockpt(int terminal) throws LastErrorException;

    int ptsname_r(int terminal, byte[] name, NativeLong length) throws LastErrorException;

    NativeLong read(int terminal, byte[] bytes, NativeLong length) throws LastErrorException;

    NativeLong write(int terminal, byte[] bytes, NativeLong length) throws LastErrorException;

    int close(int terminal) throws LastErrorException;
}
