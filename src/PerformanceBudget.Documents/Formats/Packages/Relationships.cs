namespace PerformanceBudget.Documents;

/// <summary>What a part of an Office package is related to: the parts, by identifier and by kind.</summary>
internal sealed class Relationships
{
    private readonly ReadLimits _limits;
    private readonly List<(string Id, string Kind, string Part)> _all = [];

    private Relationships(ReadLimits limits) => _limits = limits;

    /// <summary>The relationships of a part, or with <c>""</c> those of the package; none where it has none.</summary>
    public static Relationships Of(Archive archive, string part)
    {
        var relationships = new Relationships(archive.Limits);
        var folder = PartPath.FolderOf(part);
        var source = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (archive.Has(source))
        {
            archive.Read(source, xml => relationships.Read(xml, folder));
        }

        return relationships;
    }

    /// <summary>The part of the package that has the document itself.</summary>
    /// <exception cref="UnreadableDocumentException">The package does not say which.</exception>
    public static string MainPart(Archive archive) =>
        Of(archive, string.Empty).First("officeDocument")
        ?? throw UnreadableDocumentException.Damaged(
            new("压缩包没有注明正文在哪个文件中", "the package does not say which part has the document")
        );

    /// <summary>The first part of a kind, such as <c>styles</c>; null where there is none.</summary>
    public string? First(string kind) =>
        _all.Find(one => string.Equals(one.Kind, kind, StringComparison.Ordinal)).Part;

    /// <summary>The part of that kind with that identifier; null where there is none.</summary>
    public string? Find(string kind, string? id) =>
        _all.Find(one =>
            string.Equals(one.Id, id, StringComparison.Ordinal)
            && string.Equals(one.Kind, kind, StringComparison.Ordinal)
        ).Part;

    private void Read(XmlPart xml, string folder)
    {
        var root = xml.Depth;
        while (xml.NextChild(root))
        {
            if (
                xml.Attribute("Target") is { } target
                && xml.Attribute("Type") is { } type
                && !string.Equals(xml.Attribute("TargetMode"), "External", StringComparison.Ordinal)
            )
            {
                _limits.Check(ReadLimit.ArchiveEntries, _all.Count + 1L);
                _all.Add(
                    (
                        xml.Attribute("Id") ?? string.Empty,
                        type[(type.LastIndexOf('/') + 1)..],
                        PartPath.Resolve(folder, target)
                    )
                );
            }
        }
    }
}
