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
        var cut = part.LastIndexOf('/') + 1;
        var source = $"{part[..cut]}_rels/{part[cut..]}.rels";
        if (archive.Has(source))
        {
            archive.Read(source, xml => relationships.Read(xml, part[..cut]));
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
                        Resolve(folder, target)
                    )
                );
            }
        }
    }

    /// <summary>The name of a part that is written as a path from a folder, or from the root.</summary>
    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (string.Equals(step, "..", StringComparison.Ordinal))
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (!string.Equals(step, ".", StringComparison.Ordinal))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
