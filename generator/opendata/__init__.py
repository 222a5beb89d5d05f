"""Open data: the one door to the network. Used by `rijkspen bronnen … --online` and by nothing else.

`fetch` is polite (pace, retries, timeouts, bounds, cache); `sru` asks officielebekendmakingen.nl, `odata` the Tweede
Kamer; both answer with a `Publication`.
"""
