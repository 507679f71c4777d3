namespace PerformanceBudget.Documents;

/// <summary>OFD documents (GB/T 33190), the state's own format of pages: a zip archive of XML with the place of every letter.</summary>
/// <remarks>
/// Read are the letters and the lines of all documents of the file, page by page, with their templates: tables are found by their
/// lines, or by the spacing of the text where there are none (<see cref="GridTrust"/>). Annotations and the pictures of seals are left
/// out, as the comments of a Word document are: what is stamped or marked on a page is no text of it. Of fonts only the names are
/// used, so that the width of a letter is that of a Chinese or a Latin one, and never reaches the next letter. Clips, gradients and
/// older versions of a document are not regarded.
/// </remarks>
internal sealed class OfdFormat : DocumentFormat
{
    private const string Main = "OFD.xml";

    /// <summary>Says how parts are encrypted (GM/T 0099): what stands in their place is no document.</summary>
    private const string Encryption = "Encryptions.xml";

    public override string Name => "ofd";

    public override bool Recognises(ReadOnlySpan<byte> file) => ZipDirectory.Names(file, "OFD.xml"u8);

    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    ) => PageBlocks.Read(Name, Pages(file, limits, cancellationToken), limits, cancellationToken);

    internal static List<PrintedPage> Pages(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        using var archive = Archive.Open(file, limits, cancellationToken);
        if (archive.Has(Encryption))
        {
            throw UnreadableDocumentException.Protected();
        }

        var roots = new List<string>();
        archive.Read(Main, xml => ReadRoots(xml, roots, limits));
        var budget = new OfdBudget(limits, cancellationToken);
        var pages = new List<PrintedPage>();
        foreach (var root in roots)
        {
            new OfdDocument(archive, root, budget).AddPages(pages);
        }

        return pages;
    }

    /// <summary>A path as it should be written: some programs write it as Windows does.</summary>
    internal static string PathOf(string written) => written.Trim().Replace('\\', '/');

    private static void ReadRoots(XmlPart xml, List<string> roots, ReadLimits limits)
    {
        var file = xml.Depth;
        while (xml.NextChild(file))
        {
            var body = xml.Depth;
            while (xml.NextChild(body))
            {
                if (xml.Name is "DocRoot")
                {
                    limits.Check(ReadLimit.ArchiveEntries, roots.Count + 1L);
                    roots.Add(PartPath.Resolve(string.Empty, PathOf(xml.Text())));
                }
            }
        }
    }
}
