"""Random starts of draws inside PSUs, worked out without the platform: python3 starts.py. Whoever has a seed, the code of a place
and a list finds its dwellings by this file and one line: position k is drawn where floor((u + j) M / m) + 1 = k, j = 0 … m - 1."""
import json
import struct

MASK = (1 << 64) - 1


def split_mix(state):
    """SplitMix64 (Steele, Lea & Flood 2014)."""
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield z ^ (z >> 31)


def fnv(name, basis):
    """FNV-1a over UTF-16 code units, 32 bits."""
    text = name.encode("utf-16-le")
    for (unit,) in struct.iter_unpack("<H", text):
        basis = ((basis ^ unit) * 0x01000193) & 0xFFFFFFFF
    return basis


def start(seed, psu):
    """The first uniform number of xoshiro128** (Blackman & Vigna 2021) under the name of the PSU, of 53 bits."""
    name = f"within/{psu}"
    hashed = (fnv(name, 0x9747B28C) << 32) | fnv(name, 0x811C9DC5)
    mixed = split_mix(next(split_mix(seed)) ^ hashed)
    low, high = next(mixed), next(mixed)
    a, b, c, d = low & 0xFFFFFFFF, low >> 32, high & 0xFFFFFFFF, high >> 32

    def output():
        nonlocal a, b, c, d
        five = (b * 5) & 0xFFFFFFFF
        result = (((five << 7) | (five >> 25)) * 9) & 0xFFFFFFFF
        shifted = (b << 9) & 0xFFFFFFFF
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = ((d << 11) | (d >> 21)) & 0xFFFFFFFF
        return result

    first, second = output(), output()
    return ((first >> 5) * 2**26 + (second >> 6)) / 2**53


if __name__ == "__main__":
    # As texts: JSON in R keeps 15 digits of a number.
    print(json.dumps([
        {"seed": str(seed), "psu": psu, "start": repr(start(seed, psu))}
        for seed in (0, 7, 20270301, 2**53 - 1)
        for psu in ("KH-014", "V-1", "Душанбе 3", "")
    ]))
