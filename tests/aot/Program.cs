using System.Text.Json;
using PerformanceBudget.Consumer;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

// Arguments: the schema, the sample, and the document that the sample was read out of. Prints what it found, and exits with 1 where a result is wrong.
using var schema = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var sample = File.ReadAllBytes(args[1]);
var failures = new List<string>();

var trips = RoundTrips.Run(schema.RootElement, ConsumerContext.Default.Options);
failures.AddRange(trips.Failures);
Console.WriteLine($"{trips.Count} values of {trips.Types.Count} types went through JsonSerializer.");

var reading = DeclarationJson.Read(sample);
Expect(reading.IsComplete, "The sample is read without a problem.");
var declaration = reading.GetDeclaration();
var type = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<DepartmentDeclaration>)
    ConsumerContext.Default.Options.GetTypeInfo(typeof(DepartmentDeclaration));
Expect(declaration.Equals(JsonSerializer.Deserialize(sample, type)), "The serializer reads the same.");
Expect(
    sample
        .AsSpan()
        .TrimEnd((byte)'\n')
        .SequenceEqual(DeclarationJson.ToUtf8Bytes(declaration, indented: true)),
    "The sample is written as it was read."
);

var broken = DeclarationJson.Read(sample.AsSpan(0, sample.Length / 2));
Expect(
    !broken.IsComplete && broken.Findings[0].Finding.Code.ToString() == "PB1001",
    "Half a sample is refused."
);

var report = DeclarationReview.Run(declaration);
Expect(!report.Findings.IsEmpty, "Review finds something.");
foreach (var finding in report.Findings)
{
    Console.WriteLine(
        $"{finding.Code} {finding.Pointer} {finding.GetMessage(Language.Chinese)} {finding.GetMessage(Language.English)}"
    );
}

var read = DocumentReader.Default.Read(File.ReadAllBytes(args[2]));
Expect(declaration.Equals(read.Declaration), "The document is read as the sample.");
Console.WriteLine($"{read.Format}: {read.Excerpts.Count} data, {read.Unread.Length} texts that are none.");
foreach (var placed in read.Findings)
{
    Console.WriteLine($"{placed.Place} {placed.Finding.GetMessage(Language.Chinese)}");
}

failures.ForEach(Console.Error.WriteLine);
return failures.Count == 0 ? 0 : 1;

void Expect(bool holds, string what)
{
    if (!holds)
    {
        failures.Add($"Not so: {what}");
    }
}
