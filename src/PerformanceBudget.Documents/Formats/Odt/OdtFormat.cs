namespace PerformanceBudget.Documents;

/// <summary>Text documents of OpenDocument: <c>odt</c>, and <c>ott</c>, which differs in nothing that is read.</summary>
/// <remarks>
/// What a person sees of the body is read, text boxes among it. Headers, footers, notes, comments, deletions that are tracked and
/// hidden sections are left out.
/// </remarks>
internal sealed class OdtFormat : DocumentFormat
{
    /// <summary>Where the kind of the file stands in it at the latest: it is the first entry, and not packed.</summary>
    private const int EndOfKind = 256;

    private const string Manifest = "META-INF/manifest.xml";

    public override string Name => "odt";

    public override bool Recognises(ReadOnlySpan<byte> file) =>
        ZipDirectory.IsArchive(file)
        && file[..Math.Min(EndOfKind, file.Length)]
            .IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0;

    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        using var archive = Archive.Open(file, limits, cancellationToken);
        if (archive.Has(Manifest))
        {
            archive.Read(Manifest, RefuseEncryption);
        }

        var document = new OdtDocument(limits);
        archive.Read("content.xml", document.Read);
        return new SourceDocument(Name, [.. document.Blocks]);
    }

    private static void RefuseEncryption(XmlPart xml)
    {
        var manifest = xml.Depth;
        while (xml.NextChild(manifest))
        {
            var entry = xml.Depth;
            while (xml.NextChild(entry))
            {
                if (xml.Name is "encryption-data")
                {
                    throw UnreadableDocumentException.Protected();
                }
            }
        }
    }
}
