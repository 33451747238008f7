#!/bin/sh
# Makes home-visit.wav (16 kHz, mono, 16-bit PCM) from home-visit.script.txt with two free voices of flite.
# Needs flite (with its voices rms and slt) and sox. Run it from any folder.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
texts=$here/../resources/org/casewright/examples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# voice, stretch of the durations, mean pitch in hertz
how() {
    case $1 in
        "Martin Quill")          echo "rms 1.04 105" ;;
        "Kelly Marlowe-Finch")   echo "slt 1.08 155" ;;
        "Daisy Marlowe-Finch")   echo "slt 1.04 170" ;;
        *) echo "no voice for: $1" >&2; exit 1 ;;
    esac
}

sox -D -n -r 16000 -c 1 -b 16 "$work/pause.wav" trim 0.0 0.5
turn=1000
while IFS= read -r line; do
    [ -n "$line" ] || continue
    set -- $(how "${line%%:*}")
    turn=$((turn + 1))
    flite -voice "$1" --setf duration_stretch="$2" --setf int_f0_target_mean="$3" \
        -t "${line#*: }" -o "$work/$turn-speech.wav"
    cp "$work/pause.wav" "$work/$turn-zz-pause.wav"
done < "$texts/home-visit.script.txt"

# -R and -D: no chance, no dither, so that the same text gives the same bytes. The hiss is as faint as a quiet room.
sox -R -D "$work/pause.wav" "$work"/1*.wav -r 16000 -c 1 -b 16 "$work/speech.wav" gain -n -6
sox -R -D -n -r 16000 -c 1 -b 16 "$work/hiss.wav" synth "$(soxi -D "$work/speech.wav")" pinknoise vol 0.0008
sox -R -D -m -v 1 "$work/speech.wav" -v 1 "$work/hiss.wav" -r 16000 -c 1 -b 16 "$texts/home-visit.wav"
soxi "$texts/home-visit.wav"
