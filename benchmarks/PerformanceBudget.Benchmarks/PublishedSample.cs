namespace PerformanceBudget.Benchmarks;

/// <summary>The declaration of the sample as it is published, in every format.</summary>
internal static class PublishedSample
{
    public static byte[] Docx { get; } = File("songjiang-2026.docx");

    public static byte[] Doc { get; } = File("songjiang.doc");

    public static byte[] Odt { get; } = File("songjiang.odt");

    public static byte[] Ofd { get; } = File("songjiang.ofd");

    public static byte[] Xlsx { get; } = File("songjiang.xlsx");

    public static byte[] Xls { get; } = File("songjiang.xls");

    public static byte[] Html { get; } = File("songjiang-hand.html");

    public static byte[] Txt { get; } = File("songjiang-2026.txt");

    public static byte[] Of(string format) =>
        format switch
        {
            "docx" => Docx,
            "doc" => Doc,
            "odt" => Odt,
            "ofd" => Ofd,
            "xlsx" => Xlsx,
            "xls" => Xls,
            "html" => Html,
            "txt" => Txt,
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    private static byte[] File(string name) =>
        System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name));
}
