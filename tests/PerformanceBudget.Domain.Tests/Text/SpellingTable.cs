namespace PerformanceBudget.Domain.Tests.Text;

/// <summary>The tables of spellings in the fixtures, which implementations in other languages read as well.</summary>
internal static class SpellingTable
{
    /// <summary>The rows of a table without its head, each with as many cells as the head has.</summary>
    public static TheoryData<string[]> Read(string name)
    {
        var lines = File.ReadAllLines(Repository.PathTo("tests", "fixtures", "text", name));
        var columns = lines[0].Split('\t').Length;
        var rows = new TheoryData<string[]>();
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split('\t');
            Assert.Equal(columns, cells.Length);
            rows.Add(cells);
        }

        return rows;
    }
}
