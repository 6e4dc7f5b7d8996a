# Opens the client socket given first, hands it to the daemon given after it as systemd would (file descriptor 3,
# LISTEN_FDS, LISTEN_PID), and ends the daemon when standard input ends.
use strict;
use warnings;
use Fcntl qw(F_SETFD);
use POSIX ();
use Socket qw(PF_UNIX SOCK_STREAM SOMAXCONN pack_sockaddr_un);

my ($path, @daemon) = @ARGV;
umask 0;
socket(my $listening, PF_UNIX, SOCK_STREAM, 0) or die "socket: $!\n";
bind($listening, pack_sockaddr_un($path)) or die "bind $path: $!\n";
listen($listening, SOMAXCONN) or die "listen $path: $!\n";

$SIG{CHLD} = sub { exit 1 };    # the daemon ended by itself
my $pid = fork;
die "fork: $!\n" unless defined $pid;
if ($pid == 0) {
    umask 022;
    open(STDIN, '<', '/dev/null') or die "null: $!\n";
    if (fileno($listening) == 3) {
        fcntl($listening, F_SETFD, 0) or die "fcntl: $!\n";    # must survive exec
    } else {
        defined POSIX::dup2(fileno($listening), 3) or die "dup2: $!\n";
    }
    $ENV{LISTEN_FDS} = 1;
    $ENV{LISTEN_PID} = $$;    # whatever wraps the daemon execs in place, so the number stays
    exec @daemon or die "exec $daemon[0]: $!\n";
}
close $listening;
1 while <STDIN>;
$SIG{CHLD} = 'DEFAULT';
kill 'TERM', $pid;
waitpid $pid, 0;
