window.YTD.tweets.part0 = [
  {
    "tweet": {
      "created_at": "Wed Sep 14 09:00:00 +0000 2022",
      "id": "1570000000000000001",
      "id_str": "1570000000000000001",
      "truncated": false,
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "screen_name": "ben_invented",
            "name": "Ben I.",
            "id": 502,
            "id_str": "502",
            "indices": [
              "24",
              "37"
            ]
          }
        ],
        "urls": [
          {
            "url": "https://t.co/abcd",
            "expanded_url": "https://example.org/oil",
            "display_url": "example.org/oil",
            "indices": [
              "42",
              "59"
            ]
          }
        ]
      },
      "in_reply_to_status_id": null,
      "in_reply_to_status_id_str": null,
      "lang": "en",
      "retweet_count": "3",
      "favorite_count": "5",
      "is_quote_status": false,
      "full_text": "🏮 Oil &amp; wicks &lt;3 @ben_invented see https://t.co/abcd",
      "edit_info": {
        "edit": {
          "initialTweetId": "1569999999000000001"
        }
      }
    }
  },
  {
    "tweet": {
      "created_at": "Wed Sep 14 09:10:00 +0000 2022",
      "id_str": "1570002516582400001",
      "full_text": "RT @cara_invented: Lanterns at nine, all of them lit along…",
      "entities": {
        "user_mentions": [
          {
            "screen_name": "cara_invented",
            "id_str": "503",
            "indices": [
              3,
              17
            ]
          }
        ],
        "urls": []
      }
    }
  },
  {
    "tweet": {
      "full_text": "no id",
      "created_at": "x"
    }
  },
  {
    "created_at": "Wed Sep 14 09:30:00 +0000 2022",
    "id_str": "1570007549747200001",
    "in_reply_to_status_id_str": "1570001258291200001",
    "full_text": "À ce soir."
  }
]