filedesc://invented.arc 192.0.2.1 20050304182000 text/plain 76
1 0 InventedArchive
URL IP-address Archive-date Content-type Archive-length

dns:carnet.example.org 192.0.2.1 20050304182000 text/dns 53
20050304182000
carnet.example.org. 60 IN A 192.0.2.1

http://carnet.example.org/rain 192.0.2.1 20050304182001 text/html 300
HTTP/1.1 200 OK
Content-Type: text/html; charset=ISO-8859-1

<html><head><title>Carnet &amp; cie</title><style>p{}</style></head><body><nav>menu</nav><p>Il pleut à Sample-sur-Mer, un récit inventé.</p><script>var madeUp=1</script><p>Voir <a href="https://example.org/mur">le mur</a></p></body></html>
http://carnet.example.org/robots.txt 192.0.2.1 20050304182002 text/plain 69
HTTP/1.1 200 OK
Content-Type: text/plain

User-agent: *
Disallow:

nonsense left by a crawl
http://carnet.example.org/gone 192.0.2.1 20050304182003 text/html 85
HTTP/1.1 404 Not Found
Content-Type: text/html

<html><body>nonsense</body></html>
http://carnet.example.org/wall 192.0.2.1 200503041820 text/html 129
HTTP/1.1 200 OK
Content-Type: text/html

<html><head><title>A wall</title></head><body><p>Built one morning.</p></body></html>
