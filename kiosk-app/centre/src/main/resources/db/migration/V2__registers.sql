-- What the municipalities hold of a resident besides the household: personal data, like household itself.

create table registered_seal (
    resident_id text primary key,
    content     text not null
);

create table assessment (
    resident_id  text not null,
    municipality text not null,
    tax_year     integer not null,
    content      text not null,
    primary key (resident_id, municipality, tax_year)
);

create table family_register (
    register_id text primary key,
    content     text not null
);

-- Somebody stands in one register only, once they have left the one before.
create table family_register_member (
    resident_id text primary key,
    register_id text not null references family_register
);
