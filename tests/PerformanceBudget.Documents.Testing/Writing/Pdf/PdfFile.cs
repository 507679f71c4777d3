using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>The objects of a PDF, and where they are.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>The number of an object that comes later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    public void Set(int number, string text) => _objects[number - 1] = Encoding.Latin1.GetBytes(text);

    public int Add(string text)
    {
        var number = Reserve();
        Set(number, text);
        return number;
    }

    /// <summary>Adds a stream.</summary>
    /// <param name="dictionary">The beginning of its dictionary.</param>
    /// <param name="content">What it has.</param>
    /// <param name="deflates">Whether it is deflated.</param>
    public int Add(string dictionary, byte[] content, bool deflates)
    {
        var held = deflates ? Deflated(content) : content;
        var filter = deflates ? "/Filter/FlateDecode" : string.Empty;
        var number = Reserve();
        _objects[number - 1] =
        [
            .. Encoding.Latin1.GetBytes($"{dictionary}{filter}/Length {held.Length}>>\nstream\n"),
            .. held,
            .. "\nendstream"u8,
        ];
        return number;
    }

    public byte[] Write(int catalog)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.6\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Position);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(_objects[i] ?? throw new InvalidOperationException($"Object {i + 1} never came."));
            Write(file, "\nendobj\n");
        }

        var start = file.Position;
        Write(file, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        }

        Write(
            file,
            $"trailer\n<</Size {offsets.Count + 1}/Root {catalog} 0 R>>\nstartxref\n{start}\n%%EOF\n"
        );
        return file.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));

    private static byte[] Deflated(byte[] content)
    {
        using var deflated = new MemoryStream();
        using (var stream = new ZLibStream(deflated, CompressionLevel.Optimal))
        {
            stream.Write(content);
        }

        return deflated.ToArray();
    }
}
