"""What OWSLib makes of OGC API - Features at the address given: one JSON object on stdout."""
import json
import sys

from owslib.ogcapi.features import Features

service = Features(sys.argv[1])
collections = service.feature_collections()
events = collections[0]
near = service.collection_items(events, bbox=[60, 30, 90, 60], datetime="2004-01-01/2006-12-31", limit=1000)
first = service.collection_items(events, limit=1)["features"][0]["id"]
print(json.dumps({
    "openapi": service.api()["openapi"],
    "conformsTo": service.conformance()["conformsTo"],
    "collections": collections,
    "title": service.collection(events)["title"],
    "counts": {name: service.collection_items(name, limit=1)["numberMatched"] for name in collections},
    "near": [feature["id"] for feature in near["features"]],
    "first": first,
    "item": service.collection_item(events, first)["id"],
}))
