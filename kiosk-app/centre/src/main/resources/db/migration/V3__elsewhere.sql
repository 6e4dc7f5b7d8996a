-- Somebody may still be served from a register that they have left (除籍).
alter table family_register_member drop constraint family_register_member_pkey;
alter table family_register_member add primary key (resident_id, register_id);

-- Who was taxed by another municipality, where they lived on 1 January; its name in each language.
create table taxed_elsewhere (
    resident_id text not null,
    tax_year    integer not null,
    issuer      text not null,
    primary key (resident_id, tax_year)
);

-- To whom nothing is issued, such as for a protective measure (支援措置); why, nobody here is told.
create table suspended (
    resident_id text primary key
);
