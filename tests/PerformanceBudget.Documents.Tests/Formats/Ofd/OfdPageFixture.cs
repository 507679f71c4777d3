using System.Globalization;

namespace PerformanceBudget.Documents.Tests.Formats.Ofd;

/// <summary>Pages of OFDs that are written by hand, and what tests say of what was drawn on them.</summary>
internal static class OfdPageFixture
{
    /// <summary>The page of an OFD with those objects in a layer, and those resources.</summary>
    public static PrintedPage Drawn(string objects, string resources = "") =>
        Page(PackageFile.Ofd(Content(objects), resources));

    /// <summary>The content of a page or template: a layer with those objects.</summary>
    public static string Content(string objects) =>
        $"<ofd:Content><ofd:Layer ID=\"2\">{objects}</ofd:Layer></ofd:Content>";

    public static PrintedPage Page(byte[] file) => Assert.Single(Pages(file));

    public static List<PrintedPage> Pages(byte[] file, ReadLimits? limits = null) =>
        OfdFormat.Pages(file, limits ?? ReadLimits.Default, TestContext.Current.CancellationToken);

    public static List<PrintedPage> Pages(params IEnumerable<(string Name, string Content)> parts) =>
        Pages(PackageFile.Zip(parts));

    /// <summary>The code of the finding for which an OFD is refused.</summary>
    public static string Refusal(byte[] file, ReadLimits? limits = null) =>
        Assert.Throws<UnreadableDocumentException>(() => Pages(file, limits)).Finding.Code.ToString();

    public static string Refusal(params IEnumerable<(string Name, string Content)> parts) =>
        Refusal(PackageFile.Zip(parts));

    public static string Text(this PrintedPage page) =>
        string.Concat(page.Letters.Select(letter => letter.Text ?? "?"));

    /// <summary>Each letter, where it begins and how far it reaches.</summary>
    public static IEnumerable<string> Places(this PrintedPage page) =>
        page.Letters.Select(letter =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{letter.Text ?? "?"} {letter.X},{letter.Y} {letter.Advance}"
            )
        );

    /// <summary>What the ink of lines or shades covers, and its colour.</summary>
    public static IEnumerable<string> Places(this IEnumerable<Rule> rules) =>
        rules.Select(rule => $"{Place(rule.Area)} {rule.Ink.Red:X2}{rule.Ink.Green:X2}{rule.Ink.Blue:X2}");

    public static string Place(this Area area) =>
        string.Create(CultureInfo.InvariantCulture, $"{area.Left},{area.Top}-{area.Right},{area.Bottom}");
}
