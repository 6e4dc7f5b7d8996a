package jp.madoguchi.centre.issue;

import java.security.SecureRandom;
import java.util.Arrays;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Sha256;

/** A document before it is encrypted, and what its municipality is going to sign for; closing it wipes the content. */
final class PlainDocument implements AutoCloseable {
    private final byte[] content;
    private final DocumentBinding binding;

    /** Takes the content over. */
    PlainDocument(byte[] content, DocumentBinding binding) {
        this.content = content;
        this.binding = binding;
    }

    DocumentBinding binding() {
        return binding;
    }

    FlattenedJwe encrypt(IssueRequest request, Sha256 subject, SecureRandom random) {
        return IssueTransaction.seal(content, binding, request, subject, random);
    }

    @Override
    public void close() {
        Arrays.fill(content, (byte) 0);
    }
}
