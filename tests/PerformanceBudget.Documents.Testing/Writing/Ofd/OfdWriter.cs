using System.IO.Compression;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes printed pages as OFD: fonts are named and not embedded, which is all that a reader of text needs.</summary>
public static class OfdWriter
{
    private const string Folder = "Doc_0/";

    /// <summary>An archive knows when its parts were written, which is none of the document.</summary>
    private static readonly DateTimeOffset Written = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes pages: the same for the same pages and habits.</summary>
    /// <param name="printout">The pages.</param>
    /// <param name="habits">How the file is written.</param>
    public static byte[] Write(Printout printout, OfdHabits habits)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, element, content) in Parts(printout, habits))
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Written;
                using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
                writer.Write(
                    $"""<?xml version="1.0" encoding="UTF-8"?><ofd:{element} xmlns:ofd="http://www.ofdspec.org/2016">{content}</ofd:{element}>"""
                );
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<(string Name, string Element, string Content)> Parts(
        Printout printout,
        OfdHabits habits
    )
    {
        var (templates, pages) = (new StringBuilder(), new StringBuilder());
        var composites = new List<string>();
        for (var i = 0; i < printout.Pages.Length; i++)
        {
            var page = printout.Pages[i];
            var content = new OfdContent(habits, composites);
            var behind = page.Marks.Where(mark => habits.Templates && mark is not PaperText).ToList();
            if (behind.Count > 0)
            {
                var template = $"Tpls/Tpl_{i}/Content.xml";
                templates.Append($"""<ofd:TemplatePage ID="{i + 1}" BaseLoc="{Path(template)}"/>""");
                yield return (Folder + template, "Page", Layer(content.Write(behind)));
            }

            var part = $"Pages/Page_{i}/Content.xml";
            pages.Append($"""<ofd:Page ID="{i + 1}" BaseLoc="{Path(part)}"/>""");
            yield return (
                Folder + part,
                "Page",
                $"<ofd:Area><ofd:PhysicalBox>{OfdContent.Box(0, 0, page.Width, page.Height)}</ofd:PhysicalBox></ofd:Area>"
                    + (
                        behind.Count > 0
                            ? $"""<ofd:Template TemplateID="{i + 1}" ZOrder="Background"/>"""
                            : null
                    )
                    + Layer(
                        content.Write(
                            page.Marks.Except(behind, ReferenceEqualityComparer.Instance).Cast<PaperMark>()
                        )
                    )
            );
        }

        yield return (
            "OFD.xml",
            "OFD",
            $"<ofd:DocBody><ofd:DocRoot>{Folder}Document.xml</ofd:DocRoot></ofd:DocBody>"
        );
        yield return (
            Folder + "PublicRes.xml",
            "Res",
            $"""
            <ofd:Fonts><ofd:Font ID="1" FontName="{PaperFont.Chinese.Name}"/><ofd:Font ID="2" FontName="{PaperFont.Latin.Name}"/></ofd:Fonts>
            <ofd:CompositeGraphicUnits>{string.Concat(composites.Select(Unit))}</ofd:CompositeGraphicUnits>
            """
        );
        yield return (
            Folder + "Document.xml",
            "Document",
            $"<ofd:CommonData><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>{templates}</ofd:CommonData><ofd:Pages>{pages}</ofd:Pages>"
        );

        string Path(string part) => habits.NamesFromTheRoot ? $"/{Folder}{part}" : part;
    }

    private static string Unit(string objects, int index) =>
        $"""<ofd:CompositeGraphicUnit ID="{index + 1}" Width="1000" Height="1000"><ofd:Content>{objects}</ofd:Content></ofd:CompositeGraphicUnit>""";

    private static string Layer(string objects) =>
        $"""<ofd:Content><ofd:Layer Type="Body">{objects}</ofd:Layer></ofd:Content>""";
}
