# One call of Mail::Chimp3, a client that nobody here wrote: {origin, key, command, options} comes in as JSON,
# {status, body} goes out.
use strict;
use warnings;
use JSON;
use Mail::Chimp3;

my $call = decode_json(do { local $/; <STDIN> });
my $client = Mail::Chimp3->new(api_key => $call->{key});
$client->base_url("$call->{origin}/3.0");
my $command = $call->{command};
my $answer = $client->$command(%{ $call->{options} });
my $raw = $answer->{raw};
my $body = defined $raw && length $raw ? decode_json($raw) : undef;
die $answer->{error} unless $answer->{code};
print encode_json({ status => 0 + $answer->{code}, body => $body });
