-- Everything the centre knows: no state and no lock lives in a process, so that any replica can answer any call.

create table terminal (
    terminal_id   text primary key,
    revoked       boolean not null default false,
    boot_id       uuid,
    app_version   text,
    state         text,
    health        text,
    heard_at      timestamptz
);

-- The register of the municipalities. Personal data stands in these two tables and nowhere else but in documents.
create table household (
    household_id  text primary key,
    municipality  text not null,
    content       text not null
);

create table card (
    auth_cert_sha256 bytea primary key check (length(auth_cert_sha256) = 32),
    sign_cert_sha256 bytea check (length(sign_cert_sha256) = 32),
    chip_serial      text not null,
    resident_id      text not null,
    household_id     text not null references household,
    -- False once the chip carries other certificates.
    current          boolean not null
);

create unique index one_card_of_a_chip on card (chip_serial) where current;
create unique index one_card_of_a_signature on card (sign_cert_sha256) where current;

-- A reservation for a reset, made in the smartphone app: one use, 24 hours, bound to the card.
create table reservation (
    reservation_id uuid primary key,
    subject        bytea not null references card,
    target         text not null check (target in ('SIGN', 'AUTH')),
    state          text not null check (state in ('RESERVED', 'UNKNOWN', 'CONFIRMED', 'WITHDRAWN')),
    valid_until    timestamptz not null
);

create unique index one_open_reservation on reservation (subject, target) where state in ('RESERVED', 'UNKNOWN');

create table session (
    session_id           uuid primary key,
    terminal_id          text not null references terminal,
    terminal_spki_sha256 bytea not null,
    purpose              text not null check (purpose in ('ISSUE', 'RESET_SIGN', 'RESET_AUTH')),
    challenge            bytea not null unique check (length(challenge) = 32),
    challenge_expires_at timestamptz not null,
    challenge_spent_at   timestamptz,
    subject              bytea,
    subject_serial       bytea,
    subject_key          bytea,
    expires_at           timestamptz not null,
    retired_at           timestamptz,
    closed_at            timestamptz
);

-- At most one session of a terminal may begin work.
create unique index one_working_session on session (terminal_id) where retired_at is null and closed_at is null;

create table quote (
    quote_id     uuid primary key,
    session_id   uuid not null references session,
    order_id     uuid not null,
    municipality text not null,
    kind         text not null,
    options      text not null,
    fee_yen      integer not null check (fee_yen >= 0),
    expires_at   timestamptz not null
);

create sequence issue_number;

create table issue (
    issue_id       uuid primary key,
    request_id     uuid not null unique,
    nonce          bytea not null unique check (length(nonce) = 16),
    order_id       uuid not null,
    quote_id       uuid not null references quote,
    session_id     uuid not null references session,
    terminal_id    text not null references terminal,
    subject        bytea not null check (length(subject) = 32),
    subject_serial bytea not null,
    municipality   text not null,
    kind           text not null,
    issue_number   text not null unique,
    state          text not null check (state in ('ISSUED', 'PRINTED', 'SPOILED', 'VOID', 'UNKNOWN')),
    envelope       text,
    issued_at      timestamptz not null,
    fetched_at     timestamptz,
    outcome        text,
    recorded_at    timestamptz,
    check (outcome is null or recorded_at is not null),
    unique (issue_id, subject, session_id)
);

-- A document can only hang on the issue of the same resident and session.
create table document (
    issue_id   uuid primary key,
    subject    bytea not null,
    session_id uuid not null,
    content    text not null,
    foreign key (issue_id, subject, session_id) references issue (issue_id, subject, session_id)
);

create table reset (
    reset_id        uuid primary key,
    reservation_id  uuid not null references reservation,
    session_id      uuid not null references session,
    subject         bytea not null references card,
    target          text not null,
    mode            text not null check (mode in ('RESET', 'RECONCILE')),
    state           text not null
        check (state in ('RESERVED', 'AUTHORISED', 'SCRIPT_SENT', 'CONFIRMED', 'UNKNOWN', 'RECONCILED', 'EXPIRED')),
    position        text not null,
    last_step       integer not null default 0,
    sealed_key      bytea,
    sealed_secret   bytea,
    host_challenge  bytea,
    channel         bytea,
    running         boolean not null,
    expires_at      timestamptz not null
);

-- One relay at a time for a reservation.
create unique index one_running_reset on reset (reservation_id) where running;

-- Of a step only the hash of its body is kept: the first one carries a secret.
create table reset_step (
    reset_id    uuid not null references reset,
    n           integer not null,
    body_sha256 bytea not null,
    answer      text not null,
    primary key (reset_id, n)
);

create table idempotency (
    terminal_id    text not null references terminal,
    key            uuid not null,
    request_sha256 bytea not null,
    answer         text not null,
    made_at        timestamptz not null,
    primary key (terminal_id, key)
);

-- The true reasons of refusals, which no terminal is told.
create table audit (
    audit_id    bigint generated always as identity primary key,
    at          timestamptz not null,
    terminal_id text not null,
    session_id  uuid,
    reason      text not null
);
