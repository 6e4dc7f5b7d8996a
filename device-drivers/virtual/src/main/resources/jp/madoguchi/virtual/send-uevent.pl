# Hands the message on standard input to all who listen to udev in this network namespace: netlink family 16, protocol 15
# (NETLINK_KOBJECT_UEVENT), multicast group 2 (libudev's).
use strict;
use warnings;
use Socket qw(SOCK_RAW);

local $/;
binmode STDIN;
my $message = <STDIN>;
socket(my $netlink, 16, SOCK_RAW, 15) or die "socket: $!\n";
defined send($netlink, $message, 0, pack('S S L L', 16, 0, 0, 2)) or die "send: $!\n";
