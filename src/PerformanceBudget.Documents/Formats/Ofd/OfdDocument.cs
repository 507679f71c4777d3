namespace PerformanceBudget.Documents;

/// <summary>A document of an OFD file: its pages, and what they have in common.</summary>
internal sealed class OfdDocument(Archive archive, string root, OfdBudget budget)
{
    private readonly string _folder = PartPath.FolderOf(root);
    private readonly List<string> _pageParts = [];
    private readonly List<string> _resourceParts = [];
    private readonly Dictionary<string, OfdTemplate> _templates = new(StringComparer.Ordinal);
    private readonly OfdResources _resources = new(budget);
    private OfdBox _paper = OfdBox.A4;

    /// <summary>Draws the pages, behind those that there are already.</summary>
    public void AddPages(List<PrintedPage> pages)
    {
        archive.Read(root, ReadRoot);
        foreach (var part in _resourceParts)
        {
            ReadResources(part);
        }

        foreach (var part in _pageParts)
        {
            pages.Add(Draw(part));
        }
    }

    private PrintedPage Draw(string part)
    {
        var number = budget.BeginPage();
        var content = new OfdPage(budget, isShared: false);
        archive.Read(part, content.Read);
        foreach (var resources in content.Resources)
        {
            ReadResources(Locate(PartPath.FolderOf(part), resources));
        }

        var paper = content.Paper ?? _paper;
        var page = new PrintedPage(
            number,
            OfdLength.ToHundredths(paper.Width),
            OfdLength.ToHundredths(paper.Height)
        );
        var painter = new OfdPainter(page, _resources, budget);
        var templates = content.Templates.ConvertAll(used => (used.ZOrder, Template: Find(used.Id)));
        foreach (var (_, template) in templates.Where(used => !IsForeground(used)))
        {
            painter.Draw(template.Page.Objects);
        }

        painter.Draw(content.Objects);
        foreach (var (_, template) in templates.Where(IsForeground))
        {
            painter.Draw(template.Page.Objects);
        }

        return page;
    }

    private static bool IsForeground((string? ZOrder, OfdTemplate Template) used) =>
        (used.ZOrder ?? used.Template.ZOrder) is "Foreground";

    private OfdTemplate Find(string id)
    {
        if (!_templates.TryGetValue(id, out var template))
        {
            throw UnreadableDocumentException.Damaged(
                new($"文件中没有模板页 {id}", $"the template {id} is missing in the file")
            );
        }

        if (template.Page.IsRead)
        {
            return template;
        }

        archive.Read(template.Part, template.Page.Read);
        foreach (var resources in template.Page.Resources)
        {
            ReadResources(Locate(PartPath.FolderOf(template.Part), resources));
        }

        return template;
    }

    /// <summary>Reads resources, if they have not been read. Files name some that they do not have, and use none of them.</summary>
    private void ReadResources(string part)
    {
        if (archive.Has(part) && _resources.Begin(part))
        {
            archive.Read(part, _resources.Read);
        }
    }

    private void ReadRoot(XmlPart xml)
    {
        var document = xml.Depth;
        while (xml.NextChild(document))
        {
            switch (xml.Name)
            {
                case "CommonData":
                    ReadCommonData(xml);
                    break;
                case "Pages":
                    ReadPages(xml);
                    break;
            }
        }
    }

    private void ReadCommonData(XmlPart xml)
    {
        var data = xml.Depth;
        while (xml.NextChild(data))
        {
            switch (xml.Name)
            {
                case "PageArea":
                    _paper = OfdPage.ReadArea(xml) ?? _paper;
                    break;
                case "PublicRes" or "DocumentRes":
                    budget.Limits.Check(ReadLimit.ArchiveEntries, _resourceParts.Count + 1L);
                    _resourceParts.Add(Locate(_folder, xml.Text()));
                    break;
                case "TemplatePage"
                    when xml.Attribute("ID") is { } id && xml.Attribute("BaseLoc") is { } part:
                    budget.Limits.Check(ReadLimit.Pages, _templates.Count + 1L);
                    _templates[id] = new OfdTemplate(
                        Locate(_folder, part),
                        xml.Attribute("ZOrder"),
                        new OfdPage(budget, isShared: true)
                    );
                    break;
            }
        }
    }

    private void ReadPages(XmlPart xml)
    {
        var pages = xml.Depth;
        while (xml.NextChild(pages))
        {
            if (xml.Attribute("BaseLoc") is { } part)
            {
                budget.Limits.Check(ReadLimit.Pages, _pageParts.Count + 1L);
                _pageParts.Add(Locate(_folder, part));
            }
        }
    }

    /// <summary>Where a part is: from the folder of the part that names it, as it should be, or from that of the document, or the root.</summary>
    private string Locate(string folder, string path)
    {
        var written = OfdFormat.PathOf(path);
        var places = new[] { folder, _folder, string.Empty }.Select(from => PartPath.Resolve(from, written));
        return places.FirstOrDefault(archive.Has, places.First());
    }

    /// <summary>A page whose objects stand on others, too.</summary>
    /// <param name="Part">Where it is.</param>
    /// <param name="ZOrder">Whether it stands before or behind what is on a page, where that does not say so.</param>
    /// <param name="Page">The page, which is read when it is used.</param>
    private sealed record OfdTemplate(string Part, string? ZOrder, OfdPage Page);
}
